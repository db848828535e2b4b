/**
 * Commands for the states of a draft: kept, brought back, sent to other desks and received from
 * them, and circulated to delegations. Read {@link org.travaux.app.cli.revisions.RevisionsCommand}
 * next.
 */
package org.travaux.app.cli.revisions;
