<?php
/**
 * Where the build is that pages load, and the hash that vouches for it.
 *
 * @package Partiprogram
 */

declare(strict_types=1);

namespace Partiprogram;

defined( 'ABSPATH' ) || exit;

const OPTION_ADDRESS   = 'partiprogram_url';
const OPTION_INTEGRITY = 'partiprogram_integrity';

/** How many characters a hash has, in Base64, by its algorithm. */
const HASH_LENGTHS = array(
  'sha256' => 44,
  'sha384' => 64,
  'sha512' => 88,
);

/**
 * The address of a build's folder.
 *
 * @param mixed $given What somebody wrote: the address of the folder, or of the script in it.
 * @return string With a slash at the end; empty where it is neither `https:` nor this machine, or has more than a path after the host.
 */
function clean_address( $given ): string {
  $address = is_string( $given ) ? preg_replace( '~/embed\.js$~', '/', trim( $given ) ) : '';
  $host    = 'https://[a-z0-9.-]+(?::\d{1,5})?|http://(?:localhost|127\.0\.0\.1)(?::\d{1,5})?';
  if ( ! preg_match( "~^(?:$host)(?:/[\w.\~@%+-]+)*/?$~iD", $address ) || preg_match( '~/\.\.?(?:/|$)~', $address ) ) {
    return '';
  }
  return rtrim( $address, '/' ) . '/';
}

/**
 * The hash of the script, as its tag has it.
 *
 * @param mixed $given What somebody wrote.
 * @return string Empty where it is none.
 */
function clean_integrity( $given ): string {
  $hash = is_string( $given ) ? trim( $given ) : '';
  if ( ! preg_match( '~^(sha256|sha384|sha512)-([A-Za-z0-9+/]+={0,2})$~D', $hash, $found ) ) {
    return '';
  }
  return strlen( $found[2] ) === HASH_LENGTHS[ $found[1] ] ? $hash : '';
}

/** The address of the build's folder, with a slash at the end; empty where none is set. */
function build_address(): string {
  return clean_address( defined( 'PARTIPROGRAM_URL' ) ? constant( 'PARTIPROGRAM_URL' ) : get_option( OPTION_ADDRESS, '' ) );
}

/** The hash of the build's script; empty where none is set. */
function build_integrity(): string {
  return clean_integrity( defined( 'PARTIPROGRAM_INTEGRITY' ) ? constant( 'PARTIPROGRAM_INTEGRITY' ) : get_option( OPTION_INTEGRITY, '' ) );
}

/** Whether there is a build to load. Without its hash none is loaded: nothing would vouch for the script. */
function is_set_up(): bool {
  return '' !== build_address() && '' !== build_integrity();
}
