<?php
/**
 * Takes away what the plugin has kept: two settings, on each site of a network.
 *
 * @package Partiprogram
 */

declare(strict_types=1);

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

( static function (): void {
  $forget = static function (): void {
    delete_option( 'partiprogram_url' );
    delete_option( 'partiprogram_integrity' );
  };
  if ( ! is_multisite() ) {
    $forget();
    return;
  }
  foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $site ) {
    switch_to_blog( $site );
    $forget();
    restore_current_blog();
  }
} )();
