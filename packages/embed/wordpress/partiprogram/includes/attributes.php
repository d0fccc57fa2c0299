<?php
/**
 * The attributes that a tag may have. No other name ever gets onto one.
 *
 * @package Partiprogram
 */

declare(strict_types=1);

namespace Partiprogram;

defined( 'ABSPATH' ) || exit;

/** By element; the same as those of frames, in `src/frame/frame-keys.ts`. */
const ATTRIBUTES = array(
  'pledge-list'   => array(
    ...array( 'programme', 'municipality', 'topic', 'section', 'pledges', 'limit', 'group-by' ),
    ...array( 'compact', 'controls', 'collapsed', 'deep-links', 'json-ld' ),
    ...array( 'source-href', 'download-href', 'sender', 'heading-level', 'loading', 'newer' ),
  ),
  'topic-compare' => array(
    ...array( 'topic', 'municipality', 'programmes', 'issues', 'view', 'only', 'limit' ),
    ...array( 'controls', 'deep-links', 'heading-level', 'sender', 'loading', 'newer' ),
  ),
  'agree-poll'    => array(
    ...array( 'programme', 'programmes', 'municipality', 'topic', 'pledge', 'pledges', 'issue', 'issues', 'only', 'limit' ),
    ...array( 'names', 'storage', 'poll', 'collector', 'receiver-name', 'privacy-url', 'newsletter-action' ),
    ...array( 'engage-href', 'topics-href', 'heading-level', 'sender', 'loading', 'newer' ),
  ),
);

/** Those that are on or off. */
const SWITCHES = array( 'compact', 'controls', 'collapsed', 'deep-links', 'json-ld' );

/** Those that are the address of somebody who is sent an answer, or an e-mail address. */
const RECEIVERS = array( 'collector', 'newsletter-action' );

/** Those that are an address. */
const ADDRESSES = array( 'source-href', 'download-href', 'privacy-url', 'engage-href', 'topics-href', 'newer', ...RECEIVERS );

/** The languages that elements speak, beside that of the page. */
const LANGUAGES = array( 'nb', 'nn', 'en' );

/** The longest value that is taken, in bytes. */
const LONGEST = 4000;

/**
 * What an author asked for, as far as an element takes it.
 *
 * @param string       $element One of `ATTRIBUTES`.
 * @param array<mixed> $given   By name; of a switch without a value, WordPress gives the name without a key.
 * @return array<string, string> By name, not escaped yet; a switch that is on has an empty value.
 */
function attributes_of( string $element, array $given ): array {
  $taken = array();
  $bare  = array_filter( $given, 'is_int', ARRAY_FILTER_USE_KEY );
  foreach ( ATTRIBUTES[ $element ] as $name ) {
    $value = $given[ $name ] ?? ( in_array( $name, $bare, true ) ? true : null );
    $value = in_array( $name, SWITCHES, true ) ? clean_switch( $value ) : clean_text( $name, $value );
    if ( null !== $value ) {
      $taken[ $name ] = $value;
    }
  }
  if ( isset( $taken['programme'] ) ) {
    // One programme is said by itself, as in the code that the builder gives.
    unset( $taken['municipality'] );
  }
  $language = $given['lang'] ?? $given['language'] ?? '';
  if ( in_array( $language, LANGUAGES, true ) ) {
    $taken['lang'] = $language;
  }
  return $taken;
}

/**
 * An empty text for a switch that is on.
 *
 * @param mixed $value What somebody wrote.
 */
function clean_switch( $value ): ?string {
  if ( is_string( $value ) ) {
    $value = ! in_array( strtolower( trim( $value ) ), array( 'false', '0', 'no', 'nei', 'off' ), true );
  }
  return true === $value ? '' : null;
}

/**
 * A value that is no switch, if it fits its attribute.
 *
 * @param string $name  Of the attribute.
 * @param mixed  $value What somebody wrote.
 */
function clean_text( string $name, $value ): ?string {
  $text = is_string( $value ) || is_int( $value ) ? trim( (string) $value ) : '';
  if ( '' === $text || strlen( $text ) > LONGEST || ! preg_match( '~^[^\x00-\x08\x0b-\x1f\x7f]*$~Du', $text ) ) {
    return null;
  }
  if ( 'limit' === $name && ! preg_match( '~^[1-9]\d{0,2}$~D', $text ) ) {
    return null;
  }
  if ( 'heading-level' === $name && ! preg_match( '~^[1-6]$~D', $text ) ) {
    return null;
  }
  if ( in_array( $name, ADDRESSES, true ) && ! is_web_address( $text ) ) {
    return null;
  }
  return in_array( $name, RECEIVERS, true ) && ! may_receive( $text ) ? null : $text;
}

/** Whether an address leads to a page: by `https:` or `http:`, or from the page that it is on. */
function is_web_address( string $address ): bool {
  // Browsers leave out white space, and take a backslash for a slash: neither may hide what the address is.
  if ( preg_match( '~[\s\x00-\x1f\\\\]~', $address ) ) {
    return false;
  }
  return ! preg_match( '~^[^/?#]*:~', $address ) || preg_match( '~^https?://[^/?#@]+(?:[/?#]|$)~i', $address );
}

/**
 * Whether answers and e-mail addresses may go to an address. WordPress lets few of its authors write a form, as that can ask readers
 * for what it should not: a poll is no way around it. Others than this site and the build's host are named by whoever runs the site.
 */
function may_receive( string $address ): bool {
  if ( ! preg_match( '~^(?:[a-z][a-z0-9+.-]*:|//)~i', $address ) ) {
    return true;
  }
  $own = array( home_url( '/' ), build_address() );
  /**
   * Filters the addresses whose hosts polls may send to, beside this site and the host of the build.
   *
   * @param string[] $addresses As `https://svar.example`.
   */
  $allowed = array_merge( $own, (array) apply_filters( 'partiprogram_receivers', array() ) );
  return in_array( origin_of( $address ), array_filter( array_map( __NAMESPACE__ . '\origin_of', $allowed ) ), true );
}

/** Scheme, host and port of an address; empty where it has none. */
function origin_of( string $address ): string {
  return preg_match( '~^https?://[^/?#@\\\\\s]+(?=[/?#]|$)~iD', $address, $found ) ? strtolower( $found[0] ) : '';
}
