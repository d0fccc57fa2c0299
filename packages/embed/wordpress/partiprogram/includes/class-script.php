<?php
/**
 * The script with the elements, once on a page, and only where there is one.
 *
 * @package Partiprogram
 */

declare(strict_types=1);

namespace Partiprogram;

defined( 'ABSPATH' ) || exit;

/** What is known of the page that is being made. */
final class Script {
  /** @var bool Whether a tag was made. */
  private static $is_needed = false;

  /** @var bool Whether the script is on the page. */
  private static $is_printed = false;

  /** Says that there is a tag on the page. */
  public static function need(): void {
    self::$is_needed = true;
  }

  /** Prints the script early where it is known that the page has a tag: the browser then fetches it sooner. */
  public static function print_in_head(): void {
    $post = is_singular() ? get_post() : null;
    if ( $post && ! post_password_required( $post ) && is_set_up() ) {
      $has_tag = has_block( BLOCK, $post ) || has_shortcode( $post->post_content, 'partiprogram' );
      self::$is_needed = self::$is_needed || $has_tag;
    }
    self::print_once();
  }

  /** Prints the script if it is needed and not there yet. WordPress adds what plugins for a content security policy give it. */
  public static function print_once(): void {
    if ( ! self::$is_needed || self::$is_printed || ! is_set_up() ) {
      return;
    }
    self::$is_printed = true;
    wp_print_script_tag(
      array(
        'type'        => 'module',
        'src'         => build_address() . 'embed.js',
        'integrity'   => build_integrity(),
        'crossorigin' => 'anonymous',
      )
    );
  }
}
