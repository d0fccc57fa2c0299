<?php
/**
 * Where whoever runs the site says which build it loads.
 *
 * @package Partiprogram
 */

declare(strict_types=1);

namespace Partiprogram;

defined( 'ABSPATH' ) || exit;

const SETTINGS = 'partiprogram';

/** Registers both settings, and their fields. */
function register_settings(): void {
  register_setting( SETTINGS, OPTION_ADDRESS, array( 'type' => 'string', 'default' => '', 'sanitize_callback' => __NAMESPACE__ . '\sanitize_address' ) );
  register_setting( SETTINGS, OPTION_INTEGRITY, array( 'type' => 'string', 'default' => '', 'sanitize_callback' => __NAMESPACE__ . '\sanitize_integrity' ) );
  add_settings_section( 'build', '', __NAMESPACE__ . '\print_introduction', SETTINGS );
  $fields = array(
    array( OPTION_ADDRESS, __( 'Adresse', 'partiprogram' ), 'PARTIPROGRAM_URL', 'https://files.example/partiprogram@0.1.0_2026.4/' ),
    array( OPTION_INTEGRITY, __( 'Sjekksum', 'partiprogram' ), 'PARTIPROGRAM_INTEGRITY', 'sha384-…' ),
  );
  foreach ( $fields as list( $option, $label, $constant, $example ) ) {
    $field = array( 'label_for' => $option, 'option' => $option, 'constant' => $constant, 'example' => $example );
    add_settings_field( $option, $label, __NAMESPACE__ . '\print_field', SETTINGS, 'build', $field );
  }
}

/** Puts the page below «Settings». */
function add_settings_page(): void {
  add_options_page( 'Partiprogram', 'Partiprogram', 'manage_options', SETTINGS, __NAMESPACE__ . '\print_settings_page' );
}

/**
 * Adds a link to the list of plugins.
 *
 * @param string[] $links Of this plugin.
 * @return string[]
 */
function add_settings_link( array $links ): array {
  $address = admin_url( 'options-general.php?page=' . SETTINGS );
  array_unshift( $links, sprintf( '<a href="%s">%s</a>', esc_url( $address ), esc_html__( 'Innstillinger', 'partiprogram' ) ) );
  return $links;
}

/**
 * The address to keep: the one that is there, where what was written cannot be one.
 *
 * @param mixed $given What somebody wrote.
 */
function sanitize_address( $given ): string {
  $advice = __( 'Adressen må begynne med https:// og lede til mappen som embed.js ligger i. Den forrige er beholdt.', 'partiprogram' );
  return sanitized( OPTION_ADDRESS, $given, clean_address( $given ), $advice );
}

/**
 * The hash to keep: the one that is there, where what was written cannot be one.
 *
 * @param mixed $given What somebody wrote.
 */
function sanitize_integrity( $given ): string {
  $advice = __( 'Sjekksummen må være hele teksten fra integrity="…", som begynner med sha384-. Den forrige er beholdt.', 'partiprogram' );
  return sanitized( OPTION_INTEGRITY, $given, clean_integrity( $given ), $advice );
}

/**
 * What to keep of a setting. An empty text takes away what is there.
 *
 * @param string $option Its name.
 * @param mixed  $given  What somebody wrote.
 * @param string $clean  What was left of it.
 * @param string $advice What to say where nothing was left.
 */
function sanitized( string $option, $given, string $clean, string $advice ): string {
  if ( '' !== $clean || ! is_string( $given ) || '' === trim( $given ) ) {
    return $clean;
  }
  add_settings_error( $option, $option, $advice );
  $kept = get_option( $option, '' );
  return is_string( $kept ) ? $kept : '';
}

/** Prints the page. WordPress adds and checks the nonce, and checks who may save. */
function print_settings_page(): void {
  if ( ! current_user_can( 'manage_options' ) ) {
    return;
  }
  echo '<div class="wrap"><h1>Partiprogram</h1><form action="options.php" method="post">';
  settings_fields( SETTINGS );
  do_settings_sections( SETTINGS );
  submit_button();
  echo '</form></div>';
}

/** Prints where both values come from. */
function print_introduction(): void {
  $words = __( 'Begge står i linjen med <script> som følger med elementene: adressen i src, sjekksummen i integrity. Bytt begge når du bytter utgave.', 'partiprogram' );
  printf( '<p>%s</p>', esc_html( $words ) );
}

/**
 * Prints a field. What wp-config.php says cannot be changed here.
 *
 * @param array<string, string> $field Its option, constant and example.
 */
function print_field( array $field ): void {
  $is_fixed = defined( $field['constant'] );
  $value    = $is_fixed ? constant( $field['constant'] ) : get_option( $field['option'], '' );
  printf(
    '<input type="text" class="large-text code" id="%1$s" name="%1$s" value="%2$s" placeholder="%3$s" autocomplete="off" spellcheck="false"%4$s>',
    esc_attr( $field['option'] ),
    esc_attr( is_string( $value ) ? $value : '' ),
    esc_attr( $field['example'] ),
    $is_fixed ? ' disabled' : ''
  );
  if ( $is_fixed ) {
    /* translators: %s: name of a constant. */
    printf( '<p class="description">%s</p>', esc_html( sprintf( __( 'Satt av %s i wp-config.php.', 'partiprogram' ), $field['constant'] ) ) );
  }
}
