<?php
/** Tags: of blocks and shortcodes, with attributes that mean no good, and without a build. */

declare(strict_types=1);

const PROGRAMME = array( 'element' => 'pledge-list', 'programme' => 'baerum-ap-mangfold' );

/** What the shortcode becomes. */
function shortcode_of( $attributes, $content = null ): string {
  return ( World::$shortcodes['partiprogram'] )( $attributes, $content );
}

/** What the block becomes, without the box around it. */
function block_of( array $attributes ): string {
  do_action( 'init' );
  $html = ( World::$blocks['partiprogram/embed']['render_callback'] )( $attributes );
  return preg_replace( '~^<div class="wp-block-partiprogram-embed">(.*)</div>$~s', '$1', $html );
}

test( 'a shortcode is a tag with what stands in it', static function (): void {
  $given = PROGRAMME + array( 'topic' => '', 'limit' => '', 'controls' => 'true' );
  same(
    '<pledge-list programme="baerum-ap-mangfold" controls><p>Les <a href="https://parti.example/">programmet</a>.</p></pledge-list>',
    shortcode_of( $given, '<p>Les <a href="https://parti.example/">programmet</a>.</p>' )
  );
} );

test( 'a shortcode without an element is a list', static function (): void {
  has( '<pledge-list programme="a">', shortcode_of( array( 'programme' => 'a' ) ) );
  same( '<pledge-list></pledge-list>', shortcode_of( '' ) );
} );

test( 'a block is the same tag', static function (): void {
  $given = PROGRAMME + array( 'municipality' => '3201', 'topic' => 'skole', 'limit' => '6', 'controls' => true, 'language' => 'nn', 'fallback' => 'Ord' );
  $block = block_of( $given );
  same( '<pledge-list programme="baerum-ap-mangfold" topic="skole" limit="6" controls lang="nn"><p>Ord</p>' . "\n</pledge-list>", $block );
  same( $block, shortcode_of( array_merge( $given, array( 'controls' => '1' ) ), "<p>Ord</p>\n" ) );
} );

test( 'a block has what the editor says of it around the tag', static function (): void {
  do_action( 'init' );
  $html = ( World::$blocks['partiprogram/embed']['render_callback'] )( PROGRAMME );
  has( '<div class="wp-block-partiprogram-embed"><pledge-list ', $html );
} );

test( 'a tag with nothing in it leads to the words as text', static function (): void {
  has( '><p><a href="https://files.example/partiprogram@0.1.0_2026.4/static/index.html" hreflang="nb">', shortcode_of( PROGRAMME ) );
  has( 'static/index.html', block_of( array( 'element' => 'topic-compare', 'municipality' => '3201' ) ) );
  // It would be taken for the programme itself.
  lacks( 'static/index.html', shortcode_of( array( 'element' => 'pledge-list' ) ) );
} );

test( 'a switch is on or off', static function (): void {
  foreach ( array( 'true', '1', '', 'controls', 'JA' ) as $on ) {
    has( ' controls>', shortcode_of( PROGRAMME + array( 'controls' => $on ) ) );
  }
  foreach ( array( 'false', 'FALSE', '0', 'no', 'nei', ' off ' ) as $off ) {
    lacks( 'controls', shortcode_of( PROGRAMME + array( 'controls' => $off ) ) );
  }
  // As WordPress gives the name alone.
  has( ' controls>', shortcode_of( PROGRAMME + array( 0 => 'controls' ) ) );
  // A value is no name.
  lacks( ' controls>', shortcode_of( array( 'sender' => 'controls' ) ) );
  lacks( 'controls', block_of( PROGRAMME + array( 'controls' => false ) ) );
} );

test( 'an attribute of another element is left out', static function (): void {
  $html = shortcode_of( array( 'element' => 'topic-compare', 'programme' => 'a', 'municipality' => '3201', 'collector' => '/svar' ) );
  has( '<topic-compare municipality="3201">', $html );
} );

test( 'no other name gets onto a tag', static function (): void {
  $names = array( 'onclick', 'onload', 'style', 'class', 'id', 'is', 'slot', 'src', 'integrity', 'x onclick', '"><script>', 'for', 'expose-choice' );
  $html  = shortcode_of( PROGRAMME + array_fill_keys( $names, 'alert(1)' ), 'Ord' );
  same( '<pledge-list programme="baerum-ap-mangfold">Ord</pledge-list>', $html );
  lacks( 'alert', block_of( PROGRAMME + array_fill_keys( $names, 'alert(1)' ) ) );
} );

test( 'no value gets out of its quotes', static function (): void {
  foreach ( array( '"><script>alert(1)</script>', "' onmouseover='alert(1)", '" onmouseover="alert(1)', '<img src=x onerror=alert(1)>' ) as $value ) {
    foreach ( array( 'programme', 'topic', 'sender', 'section' ) as $name ) {
      $html = shortcode_of( array( 'element' => 'pledge-list', $name => $value ), 'Ord' );
      same( 1, preg_match( '~^<pledge-list [a-z]+="[^"<>\']*">Ord</pledge-list>$~D', $html ), $html );
      has( esc_attr( $value ), $html );
    }
  }
} );

test( 'a value that cannot be one is left out', static function (): void {
  $bad = array(
    'limit'         => array( '0', '-1', '1e3', '1000', '6 onclick=x', "6\n" . '"', 'seks' ),
    'heading-level' => array( '0', '7', 'h2' ),
    'lang'          => array( 'se', 'nb"', 'NB', '' ),
    'topic'         => array( '', '   ', "a\0b", "\xff\xfe", str_repeat( 'a', 4001 ), array( 'a' ), null, 1.5, true, new stdClass() ),
  );
  foreach ( $bad as $name => $values ) {
    foreach ( $values as $value ) {
      same( '<pledge-list programme="a">Ord</pledge-list>', shortcode_of( array( 'programme' => 'a', $name => $value ), 'Ord' ), $name );
    }
  }
  has( ' limit="12" heading-level="3">', shortcode_of( array( 'limit' => ' 12 ', 'heading-level' => 3 ), 'Ord' ) );
} );

test( 'an address that is no page is left out', static function (): void {
  $bad = array(
    ...array( 'javascript:alert(1)', 'JavaScript:alert(1)', ' javascript:alert(1)', "java\tscript:alert(1)", "java\nscript:alert(1)" ),
    ...array( "\x01javascript:alert(1)", 'data:text/html,x', 'vbscript:x', 'blob:https://a.example/x', 'https:a.example', 'https://', '/\\evil.example' ),
    ...array( 'https://files.example@evil.example/', 'javascript&colon;alert(1)://x:' ),
  );
  foreach ( $bad as $address ) {
    same( '<pledge-list>Ord</pledge-list>', shortcode_of( array( 'source-href' => $address ), 'Ord' ), $address );
  }
  foreach ( array( 'https://parti.example/program.pdf#page={page}', '/program.pdf', 'program.pdf', '?p=3', 'http://a.example' ) as $address ) {
    has( ' source-href="' . $address . '">', shortcode_of( array( 'source-href' => $address ), 'Ord' ) );
  }
} );

test( 'answers go to this site, the host of the build, and hosts that the site names', static function (): void {
  $poll = static function ( string $address ): bool {
    $html = shortcode_of( array( 'element' => 'agree-poll', 'programme' => 'a', 'collector' => $address, 'newsletter-action' => $address ), 'Ord' );
    same( strpos( $html, 'collector=' ) === false, strpos( $html, 'newsletter-action=' ) === false );
    return false !== strpos( $html, 'collector=' );
  };
  foreach ( array( '/svar', 'https://parti.example/svar', 'https://FILES.example/svar', 'https://files.example' ) as $own ) {
    same( true, $poll( $own ), $own );
  }
  $others = array( 'https://evil.example/', '//evil.example/', 'http://parti.example/', 'https://parti.example.evil.example/', 'https://parti.example:8443/', 'https://svar.example/x' );
  foreach ( $others as $other ) {
    same( false, $poll( $other ), $other );
  }
  add_filter( 'partiprogram_receivers', static function ( array $addresses ): array {
    return array_merge( $addresses, array( 'https://svar.example', '' ) );
  } );
  same( true, $poll( 'https://svar.example/x' ) );
  same( false, $poll( '//evil.example/' ) );
} );

test( 'what stands in the tag is what WordPress lets an author write, and closed', static function (): void {
  $html = shortcode_of( PROGRAMME, '<p onclick="x()">Ord</pledge-list><script>alert(1)</script><ul><li>En' );
  same( '<pledge-list programme="baerum-ap-mangfold"><p>Ordalert(1)<ul><li>En</li></ul></p></pledge-list>', $html );
  lacks( 'javascript:', shortcode_of( PROGRAMME, '<a href="javascript:alert(1)">x</a>' ) );
  lacks( '<script', block_of( PROGRAMME + array( 'fallback' => '<script>alert(1)</script>' ) ) );
} );

test( 'an unknown element is the words for readers, and a sentence for who edits', static function (): void {
  foreach ( array( 'marquee', 'script', '', 'PLEDGE-LIST', 'pledge-list onclick=x', '__proto__', array( 'pledge-list' ), 0 ) as $element ) {
    World::$capabilities = array();
    same( '<p>Ord</p>', shortcode_of( array( 'element' => $element ), '<p>Ord</p>' ) );
    same( '', block_of( array( 'element' => $element ) ) );
    World::$capabilities = array( 'edit_posts' );
    has( 'pledge-list, topic-compare, agree-poll', shortcode_of( array( 'element' => $element ), '<p>Ord</p>' ) );
  }
  same( '', printed( static function (): void { do_action( 'wp_footer' ); } ) );
} );

test( 'without a build there are the words for readers, and a sentence for who edits', static function (): void {
  foreach ( array( 'partiprogram_url', 'partiprogram_integrity' ) as $option ) {
    foreach ( array( null, '', 'x', array( 'x' ), false ) as $value ) {
      World::reset();
      World::$options[ $option ] = $value;
      same( '<p>Ord</p>', shortcode_of( PROGRAMME, '<p>Ord</p>' ) );
      same( '', block_of( PROGRAMME ) );
      World::$capabilities = array( 'edit_posts' );
      $html = shortcode_of( PROGRAMME, '<p>Ord</p>' );
      has( 'er ikke satt', $html );
      has( '<p>Ord</p>', $html );
      lacks( '<pledge-list', $html );
      same( '', printed( static function (): void { do_action( 'wp_footer' ); } ) );
    }
  }
} );

test( 'a feed has the words alone', static function (): void {
  World::$is_feed = true;
  same( '<p>Ord</p>', shortcode_of( PROGRAMME, '<p>Ord</p>' ) );
} );
