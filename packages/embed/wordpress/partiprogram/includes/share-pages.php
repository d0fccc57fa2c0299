<?php
/**
 * The address of a share page, pasted on a line of its own, becomes a frame. Beside each page is a file with what oEmbed tells of it,
 * `<page>.oembed.json`, which no `{format}` in the address of an endpoint can name.
 *
 * @package Partiprogram
 */

declare(strict_types=1);

namespace Partiprogram;

defined( 'ABSPATH' ) || exit;

/** The size of a frame in pixels, where the file says none that can be. */
const FRAME_WIDTH  = 640;
const FRAME_HEIGHT = 800;

/** The longest name that a frame takes. */
const LONGEST_NAME = 64;

/** Makes WordPress ask for share pages, of this build and of those beside it. */
function add_share_pages(): void {
  if ( '' !== build_address() ) {
    wp_oembed_add_provider( share_page_pattern(), build_address() . 'share/', true );
  }
}

/**
 * A pattern of the addresses of share pages: build, and path of the page without its ending. Builds that stand in the same folder of the
 * same host are of the same people. The build itself may stand at the top of a host.
 */
function share_page_pattern(): string {
  $build = build_address();
  $at_top = (bool) preg_match( '~^https?://[^/]+/$~', $build );
  $start  = $at_top ? preg_quote( $build, '~' ) : preg_quote( dirname( $build ) . '/', '~' ) . '[\w@.+-]+/';
  return '~^(' . $start . ')share/([\w-]+(?:/[\w-]+)?)\.html(?:[?#]|$)~D';
}

/**
 * The address of what oEmbed tells, for a share page.
 *
 * @param mixed $endpoint What WordPress would ask.
 * @param mixed $address  What an author pasted.
 * @return mixed The endpoint, unless it is the address of a share page.
 */
function share_page_oembed( $endpoint, $address ) {
  $page = share_page( $address );
  return $page ? "{$page['build']}share/{$page['path']}.oembed.json" : $endpoint;
}

/**
 * The frame for a share page. Nothing in the file is taken as markup: no hash vouches for it, as one does for the script.
 *
 * @param mixed $html    What WordPress made of the file; false where it made nothing.
 * @param mixed $told    What the file says.
 * @param mixed $address What an author pasted.
 * @return mixed The frame, unless it is not the address of a share page.
 */
function share_page_frame( $html, $told, $address ) {
  $page = share_page( $address );
  if ( ! $page || ! is_object( $told ) ) {
    return $html;
  }
  $title = isset( $told->title ) && is_string( $told->title ) && '' !== trim( $told->title ) ? $told->title : 'Partiprogram';
  return sprintf(
    '<iframe src="%s" title="%s" width="%d" height="%d" loading="lazy" style="border:0;max-width:100%%"></iframe>',
    esc_url( $page['build'] . 'frame.html?' . share_page_query( $page['path'] ) ),
    esc_attr( $title ),
    side_of( $told->width ?? null, FRAME_WIDTH ),
    side_of( $told->height ?? null, FRAME_HEIGHT )
  );
}

/** The query of a frame: a page is of a programme, or of a topic in a municipality. */
function share_page_query( string $path ): string {
  $names = explode( '/', $path );
  $asked = isset( $names[1] )
    ? array( 'element' => 'topic-compare', 'municipality' => $names[0], 'topic' => $names[1] )
    : array( 'element' => 'pledge-list', 'programme' => $names[0] );
  $asked['frame'] = substr( implode( '-', array_merge( array( 'pp' ), array_values( $asked ) ) ), 0, LONGEST_NAME );
  return http_build_query( $asked, '', '&' );
}

/**
 * Build and path of a share page.
 *
 * @param mixed $address What an author pasted.
 * @return array{build: string, path: string}|null Nothing where it is none of the build that is set.
 */
function share_page( $address ): ?array {
  if ( ! is_string( $address ) || '' === build_address() || ! preg_match( share_page_pattern(), $address, $found ) ) {
    return null;
  }
  // Two dots would lead to another folder.
  if ( preg_match( '~/\.+/~', $found[1] ) ) {
    return null;
  }
  return array( 'build' => $found[1], 'path' => $found[2] );
}

/**
 * A side of a frame in pixels.
 *
 * @param mixed $told    What the file says.
 * @param int   $default What it is where that cannot be.
 */
function side_of( $told, int $default ): int {
  return is_int( $told ) && $told >= 100 && $told <= 2000 ? $told : $default;
}
