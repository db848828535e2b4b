/**
 * What goes out to delegations, and what is told of what came in from other desks. Read {@link
 * org.travaux.app.files.revisions.Circulation} next.
 */
package org.travaux.app.files.revisions;
