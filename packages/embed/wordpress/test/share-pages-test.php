<?php
/** Share pages: which addresses are, where what oEmbed tells of them is, and the frame that is made of it. */

declare(strict_types=1);

const HOST = 'https://files.example/partiprogram@0.1.0_2026.4';

/** The address that WordPress asks for a pasted one. */
function asked_for( $address ) {
  return apply_filters( 'oembed_fetch_url', 'https://endpoint.example/', $address, array() );
}

/** The HTML that WordPress puts in place of a pasted address. */
function frame_of( string $address, $told ) {
  return apply_filters( 'oembed_dataparse', '<p>as it was</p>', $told, $address );
}

test( 'a share page is asked for by the file beside it', static function (): void {
  same( HOST . '/share/baerum-ap-mangfold.oembed.json', asked_for( HOST . '/share/baerum-ap-mangfold.html' ) );
  same( HOST . '/share/3201/inkludering.oembed.json', asked_for( HOST . '/share/3201/inkludering.html?a=b#c' ) );
  same( 'https://files.example/partiprogram@0.2.0_2027.1/share/a.oembed.json', asked_for( 'https://files.example/partiprogram@0.2.0_2027.1/share/a.html' ) );
} );

test( 'a build at the top of its host has share pages there', static function (): void {
  World::$options['partiprogram_url'] = 'https://valg.example/';
  same( 'https://valg.example/share/a.oembed.json', asked_for( 'https://valg.example/share/a.html' ) );
  same( 'https://endpoint.example/', asked_for( 'https://valg.example/b/share/a.html' ) );
} );

test( 'another address is left alone', static function (): void {
  $others = array(
    ...array( 'https://evil.example/partiprogram@1/share/a.html', 'https://files.example.evil.example/p/share/a.html', 'http://files.example/p/share/a.html' ),
    ...array( 'https://files.example@evil.example/p/share/a.html', 'https://evil.example/?' . HOST . '/share/a.html', 'https://filesXexample/p/share/a.html' ),
    ...array( HOST . '/share/a.htm', HOST . '/share/../a.html', HOST . '/share/a/b/c.html', HOST . '/share/a"b.html', 'https://files.example/../share/a.html' ),
    ...array( 'https://files.example/x/y/share/a.html', HOST . '/share/a.html.exe', '', null, array() ),
  );
  foreach ( $others as $address ) {
    same( 'https://endpoint.example/', asked_for( $address ), var_export( $address, true ) );
    same( '<p>as it was</p>', frame_of( is_string( $address ) ? $address : '', (object) array( 'html' => 'x' ) ) );
  }
} );

test( 'WordPress knows the addresses of the build that is set, and no others', static function (): void {
  do_action( 'init' );
  same( 1, count( World::$providers ) );
  $pattern = (string) key( World::$providers );
  same( array( HOST . '/share/', true ), World::$providers[ $pattern ] );
  same( 1, preg_match( $pattern, HOST . '/share/3201/skole.html' ) );
  same( 0, preg_match( $pattern, 'https://evil.example/p/share/a.html' ) );
  World::reset();
  World::$options['partiprogram_url'] = '';
  do_action( 'init' );
  same( array(), World::$providers );
  same( 'https://endpoint.example/', asked_for( HOST . '/share/a.html' ) );
} );

test( 'a share page becomes a frame with its title', static function (): void {
  $told = (object) array( 'title' => 'Skole: «Ap» & "H"', 'width' => 640, 'height' => 900, 'html' => '<script>alert(1)</script>' );
  same(
    '<iframe src="' . HOST . '/frame.html?element=topic-compare&#038;municipality=3201&#038;topic=skole&#038;frame=pp-topic-compare-3201-skole"' .
    ' title="Skole: «Ap» &amp; &quot;H&quot;" width="640" height="900" loading="lazy" style="border:0;max-width:100%"></iframe>',
    frame_of( HOST . '/share/3201/skole.html', $told )
  );
} );

test( 'nothing in the file becomes markup', static function (): void {
  $tolds = array(
    array( 'title' => '"><script>alert(1)</script>', 'width' => '1" onload="alert(1)', 'height' => -1, 'html' => '<script>' ),
    array( 'title' => array( 'x' ), 'width' => 1e9, 'height' => null ),
    array(),
  );
  foreach ( $tolds as $told ) {
    $html = frame_of( HOST . '/share/a.html', (object) $told );
    same( 1, preg_match( '~^<iframe src="[^"<>]+" title="[^"<>]+" width="640" height="800" loading="lazy" style="border:0;max-width:100%"></iframe>$~D', $html ), $html );
  }
  same( '<p>as it was</p>', frame_of( HOST . '/share/a.html', false ) );
} );

test( 'a name of a frame is no longer than it takes', static function (): void {
  $html = frame_of( HOST . '/share/' . str_repeat( 'a', 90 ) . '.html', (object) array() );
  preg_match( '~frame=([^"&]+)"~', $html, $found );
  same( 64, strlen( $found[1] ) );
} );
