<?php
/**
 * Runs the tests of the plugin, each in a fresh world, and prints one line of JSON for each: its name, and what went wrong.
 */

declare(strict_types=1);

error_reporting( E_ALL );
set_error_handler(
  static function ( int $level, string $message, string $file, int $line ): void {
    throw new ErrorException( $message, 0, $level, $file, $line );
  }
);

require __DIR__ . '/stand-ins.php';
require dirname( __DIR__ ) . '/partiprogram/partiprogram.php';

/** @var array<string, callable> $tests */
$tests = array();

/** Adds a test. */
function test( string $name, callable $run ): void {
  global $tests;
  $tests[ $name ] = $run;
}

/** Fails unless both are the same. */
function same( $expected, $actual, string $what = '' ): void {
  if ( $expected !== $actual ) {
    throw new Exception( sprintf( "%s\nexpected %s\nbut got  %s", $what, var_export( $expected, true ), var_export( $actual, true ) ) );
  }
}

/** Fails unless a text has another one in it. */
function has( string $part, string $text ): void {
  same( true, '' !== $part && false !== strpos( $text, $part ), "«{$part}» in «{$text}»" );
}

/** Fails if a text has another one in it. */
function lacks( string $part, string $text ): void {
  same( false, strpos( $text, $part ), "«{$part}» in «{$text}»" );
}

/** What is printed meanwhile. */
function printed( callable $run ): string {
  ob_start();
  $run();
  return (string) ob_get_clean();
}

foreach ( glob( __DIR__ . '/*-test.php' ) as $file ) {
  require $file;
}
foreach ( $tests as $name => $run ) {
  World::reset();
  $level   = ob_get_level();
  $failure = null;
  try {
    $run();
  } catch ( Throwable $error ) {
    $failure = sprintf( "%s\n%s:%d", $error->getMessage(), basename( $error->getFile() ), $error->getLine() );
  }
  while ( ob_get_level() > $level ) {
    ob_end_clean();
  }
  echo json_encode( array( 'name' => $name, 'failure' => $failure ), JSON_UNESCAPED_UNICODE | JSON_INVALID_UTF8_SUBSTITUTE ), "\n";
}
