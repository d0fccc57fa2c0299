<?php
/**
 * As much of WordPress as the plugin calls, so that its rules can be tested without one. Each function does what the handbook says of
 * the one it stands for, for the inputs of the tests; what it would print or keep stands in `World`.
 */

declare(strict_types=1);

define( 'ABSPATH', __DIR__ );

/** What the plugin finds and leaves behind. */
final class World {
  /** @var array<string, mixed> */
  public static $options = array();
  /** @var array<string, array<callable>> */
  public static $hooks = array();
  /** @var array<string, callable> */
  public static $shortcodes = array();
  /** @var array<string, array{string, bool}> */
  public static $providers = array();
  /** @var array<string, array<string, mixed>> */
  public static $blocks = array();
  /** @var array<string, string> */
  public static $inline = array();
  /** @var array<string, array<string, mixed>> */
  public static $settings = array();
  /** @var string[] */
  public static $errors = array();
  /** @var string[] */
  public static $capabilities = array();
  /** @var ?object */
  public static $post = null;
  /** @var bool */
  public static $is_feed = false;
  /** @var bool */
  public static $is_locked = false;

  /** A reader on a site with a build, and nothing printed yet. */
  public static function reset(): void {
    self::$options      = array(
      'partiprogram_url'       => 'https://files.example/partiprogram@0.1.0_2026.4/',
      'partiprogram_integrity' => 'sha384-' . str_repeat( 'A', 64 ),
    );
    self::$providers    = array();
    self::$blocks       = array();
    self::$inline       = array();
    self::$settings     = array();
    self::$errors       = array();
    self::$capabilities = array();
    self::$post         = null;
    self::$is_feed      = false;
    self::$is_locked    = false;
    unset( self::$hooks['partiprogram_receivers'], self::$hooks['wp_script_attributes'] );
    foreach ( array( 'is_needed', 'is_printed' ) as $name ) {
      $property = new ReflectionProperty( Partiprogram\Script::class, $name );
      $property->setAccessible( true );
      $property->setValue( null, false );
    }
  }
}

function add_action( string $name, callable $callback ): void {
  World::$hooks[ $name ][] = $callback;
}
function add_filter( string $name, callable $callback ): void {
  World::$hooks[ $name ][] = $callback;
}
function do_action( string $name ): void {
  foreach ( World::$hooks[ $name ] ?? array() as $callback ) {
    $callback();
  }
}
function apply_filters( string $name, $value, ...$others ) {
  foreach ( World::$hooks[ $name ] ?? array() as $callback ) {
    $value = $callback( $value, ...$others );
  }
  return $value;
}
function add_shortcode( string $tag, callable $callback ): void {
  World::$shortcodes[ $tag ] = $callback;
}
function get_option( string $name, $default = false ) {
  return World::$options[ $name ] ?? $default;
}
function delete_option( string $name ): void {
  unset( World::$options[ $name ] );
}
function esc_html( string $text ): string {
  return htmlspecialchars( $text, ENT_QUOTES, 'UTF-8', false );
}
function esc_attr( string $text ): string {
  return htmlspecialchars( $text, ENT_QUOTES, 'UTF-8', false );
}
function esc_url( string $address ): string {
  return preg_match( '~^(?:https?:/)?/~', $address ) ? str_replace( array( '&', "'" ), array( '&#038;', '&#039;' ), $address ) : '';
}
function __( string $text ): string {
  return $text;
}
function esc_html__( string $text ): string {
  return esc_html( $text );
}
function wp_json_encode( $value, int $flags = 0 ): string {
  return json_encode( $value, $flags );
}
/** Like the real one it knows a few tags and attributes, and leaves the words of the others. */
function wp_kses_post( string $html ): string {
  $known = strip_tags( $html, '<p><a><ul><li><em><strong>' );
  return preg_replace( '~\s(?:on\w+|style)\s*=\s*(?:"[^"]*"|\'[^\']*\'|[^\s>]+)|(?<=href=")\s*javascript:~i', '', $known );
}
/** Closes what is left open, which is all that the tests ask of it. */
function force_balance_tags( string $html ): string {
  foreach ( array( 'li', 'ul', 'em', 'strong', 'p' ) as $tag ) {
    $open = preg_match_all( "~<{$tag}[\s>]~", $html ) - preg_match_all( "~</$tag>~", $html );
    $html .= str_repeat( "</$tag>", max( 0, $open ) );
  }
  return $html;
}
function wpautop( string $text ): string {
  return '' === trim( $text ) ? '' : "<p>$text</p>\n";
}
function current_user_can( string $capability ): bool {
  return in_array( $capability, World::$capabilities, true );
}
function is_feed(): bool {
  return World::$is_feed;
}
function is_singular(): bool {
  return null !== World::$post;
}
function get_post(): ?object {
  return World::$post;
}
function post_password_required(): bool {
  return World::$is_locked;
}
function has_block( string $name, object $post ): bool {
  return false !== strpos( $post->post_content, "<!-- wp:$name " );
}
function has_shortcode( string $content, string $tag ): bool {
  return 1 === preg_match( "~\[{$tag}[\s\]]~", $content );
}
function home_url( string $path = '' ): string {
  return "https://parti.example$path";
}
function admin_url( string $path = '' ): string {
  return "https://parti.example/wp-admin/$path";
}
function get_locale(): string {
  return 'nb_NO';
}
function plugin_basename( string $file ): string {
  return 'partiprogram/' . basename( $file );
}
function wp_print_script_tag( array $attributes ): void {
  $text = '';
  foreach ( apply_filters( 'wp_script_attributes', $attributes ) as $name => $value ) {
    $text .= sprintf( ' %s="%s"', esc_attr( $name ), esc_attr( $value ) );
  }
  echo "<script$text></script>\n";
}
function wp_oembed_add_provider( string $format, string $provider, bool $regex = false ): void {
  World::$providers[ $format ] = array( $provider, $regex );
}
function register_block_type( string $folder, array $arguments ): object {
  $metadata = json_decode( file_get_contents( "$folder/block.json" ), true );
  World::$blocks[ $metadata['name'] ] = $arguments;
  return (object) array( 'editor_script_handles' => array( 'partiprogram-embed-editor-script' ) );
}
function get_block_wrapper_attributes(): string {
  return 'class="wp-block-partiprogram-embed"';
}
function wp_add_inline_script( string $handle, string $code, string $position ): void {
  World::$inline[ "$handle $position" ] = $code;
}
function register_setting( string $group, string $option, array $arguments ): void {
  World::$settings[ $option ] = $arguments + array( 'group' => $group );
}
function add_settings_section(): void {}
function add_settings_field( string $id, string $label, callable $print, string $page, string $section, array $arguments ): void {
  World::$settings[ $id ]['print'] = static function () use ( $print, $arguments ): void {
    $print( $arguments );
  };
}
function add_settings_error( string $setting, string $code, string $message ): void {
  World::$errors[] = $message;
}
function settings_fields( string $group ): void {
  echo "<input type=\"hidden\" name=\"_wpnonce\" value=\"$group\">";
}
function do_settings_sections(): void {
  foreach ( World::$settings as $setting ) {
    $setting['print']();
  }
}
function submit_button(): void {
  echo '<button>Lagre</button>';
}
function is_multisite(): bool {
  return false;
}
