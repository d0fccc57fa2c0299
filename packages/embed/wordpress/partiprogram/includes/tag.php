<?php
/**
 * The tag that a block and a shortcode become.
 *
 * @package Partiprogram
 */

declare(strict_types=1);

namespace Partiprogram;

defined( 'ABSPATH' ) || exit;

/**
 * What `[partiprogram element="pledge-list" programme="…"]…[/partiprogram]` becomes.
 *
 * @param mixed $given   Attributes by name; an empty text where there are none.
 * @param mixed $content What stands in it, if it is closed.
 */
function shortcode( $given, $content = null ): string {
  return tag( is_array( $given ) ? $given : array(), is_string( $content ) ? $content : '' );
}

/**
 * Makes a tag, and has its script loaded. Where none can be made, readers get what is said in place of it, and whoever edits pages
 * is told why.
 *
 * @param array<mixed> $given    What an author asked for, by name.
 * @param string       $fallback HTML that readers have without JavaScript.
 * @return string HTML, escaped.
 */
function tag( array $given, string $fallback ): string {
  $words = force_balance_tags( wp_kses_post( $fallback ) );
  // Readers of feeds load no script.
  if ( is_feed() ) {
    return $words;
  }
  if ( ! is_set_up() ) {
    return told( __( 'Adressen til elementene, eller sjekksummen deres, er ikke satt. Lesere ser bare teksten som står i stedet.', 'partiprogram' ) ) . $words;
  }
  $element = $given['element'] ?? 'pledge-list';
  if ( ! is_string( $element ) || ! isset( ATTRIBUTES[ $element ] ) ) {
    /* translators: %s: names of elements. */
    $advice = __( 'Det finnes ikke noe slikt element. Bruk ett av disse: %s. Lesere ser bare teksten som står i stedet.', 'partiprogram' );
    return told( sprintf( $advice, implode( ', ', array_keys( ATTRIBUTES ) ) ) ) . $words;
  }
  Script::need();
  $attributes = attributes_of( $element, $given );
  // A list that names nothing would take what is inside it for its own words.
  $names_something = isset( $attributes['programme'] ) || isset( $attributes['municipality'] ) || 'pledge-list' !== $element;
  if ( '' === trim( $words ) && $names_something ) {
    $words = link_to_text();
  }
  $html = "<$element";
  foreach ( $attributes as $name => $value ) {
    $html .= '' === $value ? " $name" : sprintf( ' %s="%s"', $name, esc_attr( $value ) );
  }
  return "$html>$words</$element>";
}

/** A sentence for those who edit pages, and nothing for others. */
function told( string $sentence ): string {
  if ( ! current_user_can( 'edit_posts' ) ) {
    return '';
  }
  return sprintf( '<p class="partiprogram-told"><strong>Partiprogram:</strong> %s</p>', esc_html( $sentence ) );
}

/** Leads to what can be read without scripts, in bokmål. */
function link_to_text(): string {
  return sprintf(
    '<p><a href="%s" hreflang="nb">%s</a></p>',
    esc_url( build_address() . 'static/index.html' ),
    esc_html__( 'Les hva partiene sier som vanlig tekst', 'partiprogram' )
  );
}
