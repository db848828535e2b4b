/**
 * The states of a draft that were kept, and what goes from desk to desk. Read {@link
 * org.travaux.app.viewmodel.revisions.DraftRevisions} first.
 */
package org.travaux.app.viewmodel.revisions;
