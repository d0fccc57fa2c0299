<?php
/**
 * The block of the editor.
 *
 * @package Partiprogram
 */

declare(strict_types=1);

namespace Partiprogram;

defined( 'ABSPATH' ) || exit;

const BLOCK = 'partiprogram/embed';

/** Registers the block, and tells its editor where the preview is. */
function register_block(): void {
  $type = register_block_type( dirname( __DIR__ ) . '/block', array( 'render_callback' => __NAMESPACE__ . '\render_block' ) );
  if ( ! $type ) {
    return;
  }
  $build = array(
    // That of readers, not of who edits.
    'language' => substr( get_locale(), 0, 2 ),
    'frame'    => is_set_up() ? build_address() . 'frame.html' : '',
    'settings' => current_user_can( 'manage_options' ) ? admin_url( 'options-general.php?page=partiprogram' ) : '',
  );
  foreach ( $type->editor_script_handles as $handle ) {
    $line = 'globalThis.partiprogramBuild = ' . wp_json_encode( $build, JSON_HEX_TAG | JSON_HEX_AMP ) . ';';
    wp_add_inline_script( $handle, $line, 'before' );
  }
}

/**
 * What the block becomes on the page: the same tag as of the shortcode, with what the editor says of alignment around it.
 *
 * @param mixed $attributes Of the block, by name.
 */
function render_block( $attributes ): string {
  $given    = is_array( $attributes ) ? $attributes : array();
  $fallback = $given['fallback'] ?? '';
  $html     = tag( $given, is_string( $fallback ) ? wpautop( $fallback ) : '' );
  return '' === $html ? '' : sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), $html );
}
