<?php
/** Prints what tags may have, by element, as JSON: to compare it with what frames take. */

declare(strict_types=1);

define( 'ABSPATH', __DIR__ );
require dirname( __DIR__ ) . '/partiprogram/includes/attributes.php';
echo json_encode( array( 'attributes' => Partiprogram\ATTRIBUTES, 'languages' => Partiprogram\LANGUAGES, 'switches' => Partiprogram\SWITCHES ) );
