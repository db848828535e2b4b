/**
 * Revisions of drafts in a Git repository in their folder, and sent to a place that all desks see.
 * The only user of JGit. Read {@link org.travaux.app.exchange.RevisionStore} first, then {@link
 * org.travaux.app.exchange.RevisionExchange}.
 */
package org.travaux.app.exchange;
