/**
 * States of a draft kept, looked through and brought back; drafts sent and received. Read {@link
 * org.travaux.app.view.revisions.RevisionsMenu} next.
 */
package org.travaux.app.view.revisions;
