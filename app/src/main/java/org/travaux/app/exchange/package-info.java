/**
 * Revisions of drafts in a Git repository in their folder, and nothing sent anywhere. The only user
 * of JGit. Read {@link org.travaux.app.exchange.RevisionStore} first.
 */
package org.travaux.app.exchange;
