<?php
/** The page around the tags: the script, once; the settings; the editor; what is left after uninstalling. */

declare(strict_types=1);

const SCRIPT_TAG = '<script type="module" src="https://files.example/partiprogram@0.1.0_2026.4/embed.js" integrity="sha384-%s" crossorigin="anonymous"></script>' . "\n";

/** What head and foot of a page print, with what a callback does between them. */
function page_around( callable $content ): string {
  return printed( static function () use ( $content ): void {
    do_action( 'wp_head' );
    $content();
    do_action( 'wp_footer' );
  } );
}

/** Makes some tags. */
function make_tags(): void {
  for ( $i = 0; $i < 3; $i++ ) {
    shortcode_of( PROGRAMME );
    block_of( PROGRAMME );
  }
}

test( 'the script is printed once, with its hash', static function (): void {
  same( sprintf( SCRIPT_TAG, str_repeat( 'A', 64 ) ), page_around( 'make_tags' ) );
} );

test( 'a page without a tag has no script', static function (): void {
  World::$post = (object) array( 'post_content' => '<p>partiprogram [partiprogrammer] <!-- wp:partiprogram/other --></p>' );
  same( '', page_around( static function (): void {} ) );
} );

test( 'the script comes early where the page is known to have a tag', static function (): void {
  foreach ( array( '[partiprogram programme="a"]', '<!-- wp:partiprogram/embed {"programme":"a"} /-->' ) as $content ) {
    World::reset();
    World::$post = (object) array( 'post_content' => $content );
    same( sprintf( SCRIPT_TAG, str_repeat( 'A', 64 ) ), printed( static function (): void { do_action( 'wp_head' ); } ) );
    same( '', printed( static function (): void { make_tags(); do_action( 'wp_footer' ); } ) );
  }
} );

test( 'a page behind a password has no script', static function (): void {
  World::$post      = (object) array( 'post_content' => '[partiprogram programme="a"]' );
  World::$is_locked = true;
  same( '', page_around( static function (): void {} ) );
} );

test( 'the script has the nonce that a plugin gives to all scripts', static function (): void {
  add_filter( 'wp_script_attributes', static function ( array $attributes ): array {
    return $attributes + array( 'nonce' => 'n0' );
  } );
  has( ' nonce="n0">', page_around( 'make_tags' ) );
} );

test( 'an address of a build is that of its folder', static function (): void {
  $good = array(
    'https://files.example'                            => 'https://files.example/',
    ' https://files.example/partiprogram@0.1.0_2026.4 ' => 'https://files.example/partiprogram@0.1.0_2026.4/',
    'https://files.example/a/partiprogram@1/embed.js'  => 'https://files.example/a/partiprogram@1/',
    'http://localhost:8080/p@1/'                       => 'http://localhost:8080/p@1/',
    'http://127.0.0.1:9400/'                           => 'http://127.0.0.1:9400/',
  );
  foreach ( $good as $given => $clean ) {
    same( $clean, Partiprogram\clean_address( $given ), $given );
    same( $clean, Partiprogram\clean_address( $clean ), $given );
  }
  $bad = array(
    ...array( '', 'files.example', 'http://files.example/', '//files.example/', 'javascript:alert(1)', 'ftp://files.example/' ),
    ...array( 'https://a@files.example/', 'https://files.example/?a', 'https://files.example/#a', 'https://files.example/a b/', 'https://files.example/"x' ),
    ...array( 'https://files.example/../', 'https://files.example/a//b', "https://files.example/\nx", 'https://localhost.evil.example:x/', 'http://localhost.evil.example/' ),
    ...array( null, 1, array( 'https://files.example/' ) ),
  );
  foreach ( $bad as $given ) {
    same( '', Partiprogram\clean_address( $given ), var_export( $given, true ) );
  }
} );

test( 'a hash is whole', static function (): void {
  foreach ( array( 'sha256-' . str_repeat( 'a', 43 ) . '=', 'sha384-' . str_repeat( '/', 64 ), 'sha512-' . str_repeat( '+', 86 ) . '==' ) as $hash ) {
    same( $hash, Partiprogram\clean_integrity( " $hash\n" ) );
  }
  foreach ( array( '', 'sha384-', 'sha384-…', 'sha384-' . str_repeat( 'a', 63 ), 'sha1-' . str_repeat( 'a', 64 ), 'md5-x', str_repeat( 'a', 64 ), 'sha384-' . str_repeat( 'a', 63 ) . '"', null, 3 ) as $given ) {
    same( '', Partiprogram\clean_integrity( $given ), var_export( $given, true ) );
  }
} );

test( 'settings keep what was there when something else is written', static function (): void {
  do_action( 'admin_init' );
  $cleaners = array_map( static function ( array $setting ): callable { return $setting['sanitize_callback']; }, World::$settings );
  foreach ( array( 'partiprogram_url', 'partiprogram_integrity' ) as $count => $option ) {
    same( World::$options[ $option ], $cleaners[ $option ]( '"><script>alert(1)</script>' ) );
    same( $count + 1, count( World::$errors ) );
    same( '', $cleaners[ $option ]( '' ) );
    same( '', $cleaners[ $option ]( array( 'x' ) ) );
  }
  same( 'https://other.example/p/', $cleaners['partiprogram_url']( 'https://other.example/p' ) );
  same( 2, count( World::$errors ) );
} );

test( 'the settings are for who runs the site, and escaped', static function (): void {
  do_action( 'admin_init' );
  World::$options['partiprogram_url'] = '"><script>alert(1)</script>';
  same( '', printed( 'Partiprogram\print_settings_page' ) );
  World::$capabilities = array( 'manage_options' );
  $html = printed( 'Partiprogram\print_settings_page' );
  has( 'name="_wpnonce"', $html );
  has( 'action="options.php" method="post"', $html );
  has( 'value="&quot;&gt;&lt;script&gt;', $html );
  lacks( '<script', $html );
} );

test( 'the editor knows where the preview is', static function (): void {
  do_action( 'init' );
  $line = World::$inline['partiprogram-embed-editor-script before'];
  has( 'globalThis.partiprogramBuild = {"language":"nb","frame":"https:\/\/files.example\/partiprogram@0.1.0_2026.4\/frame.html","settings":""};', $line );
  World::$options['partiprogram_integrity'] = '';
  World::$capabilities = array( 'manage_options' );
  do_action( 'init' );
  $line = World::$inline['partiprogram-embed-editor-script before'];
  has( '"frame":"","settings":"https:', $line );
} );

test( 'nothing is left after uninstalling', static function (): void {
  World::$options['blogname'] = 'Partiet';
  define( 'WP_UNINSTALL_PLUGIN', 'partiprogram/partiprogram.php' );
  require dirname( __DIR__ ) . '/partiprogram/uninstall.php';
  same( array( 'blogname' => 'Partiet' ), World::$options );
} );
