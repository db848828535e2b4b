/**
 * The command that tells who stands where, as a table, CSV or JSON. Read {@link
 * org.travaux.app.cli.positions.PositionsCommand} next.
 */
package org.travaux.app.cli.positions;
