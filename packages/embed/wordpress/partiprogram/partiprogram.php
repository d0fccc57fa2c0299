<?php
/**
 * Plugin Name:       Partiprogram
 * Description:       Vis hva partiprogrammer sier, med kilde til hvert punkt: som blokk, som kortkode, eller ved å lime inn adressen til en side.
 * Version:           0.1.0
 * Requires at least: 6.4
 * Requires PHP:      7.4
 * Author:            The Partiprogram authors
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       partiprogram
 *
 * @package Partiprogram
 */

declare(strict_types=1);

namespace Partiprogram;

defined( 'ABSPATH' ) || exit;

require_once __DIR__ . '/includes/build.php';
require_once __DIR__ . '/includes/attributes.php';
require_once __DIR__ . '/includes/class-script.php';
require_once __DIR__ . '/includes/tag.php';
require_once __DIR__ . '/includes/block.php';
require_once __DIR__ . '/includes/share-pages.php';
require_once __DIR__ . '/includes/settings-page.php';

add_shortcode( 'partiprogram', __NAMESPACE__ . '\shortcode' );

add_action( 'init', __NAMESPACE__ . '\register_block' );
add_action( 'init', __NAMESPACE__ . '\add_share_pages' );
add_filter( 'oembed_fetch_url', __NAMESPACE__ . '\share_page_oembed', 10, 2 );
add_filter( 'oembed_dataparse', __NAMESPACE__ . '\share_page_frame', 10, 3 );

add_action( 'wp_head', array( Script::class, 'print_in_head' ), 5 );
add_action( 'wp_footer', array( Script::class, 'print_once' ), 20 );

add_action( 'admin_init', __NAMESPACE__ . '\register_settings' );
add_action( 'admin_menu', __NAMESPACE__ . '\add_settings_page' );
add_filter( 'plugin_action_links_' . plugin_basename( __FILE__ ), __NAMESPACE__ . '\add_settings_link' );
