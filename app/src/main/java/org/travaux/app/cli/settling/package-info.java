/**
 * Commands that settle open points, answer what keeps a text from being adopted, and count labels
 * anew. Read {@link org.travaux.app.cli.settling.SettleCommand} next.
 */
package org.travaux.app.cli.settling;
