<?php
/** Prints the frame for a share page. Takes the address of a build, the path of the page, and the file with what oEmbed tells of it. */

declare(strict_types=1);

require __DIR__ . '/stand-ins.php';
require dirname( __DIR__ ) . '/partiprogram/partiprogram.php';

list( , $build, $path, $file ) = $argv;
World::reset();
World::$options['partiprogram_url'] = $build;
echo apply_filters( 'oembed_dataparse', false, json_decode( file_get_contents( $file ) ), "{$build}share/$path.html" );
