<?php
/**
 * What index.js needs, as WordPress reads it beside the file.
 *
 * @package Partiprogram
 */

return array(
  'dependencies' => array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n' ),
  'version'      => '0.1.0',
);
