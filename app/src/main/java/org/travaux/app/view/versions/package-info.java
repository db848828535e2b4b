/**
 * The earlier versions of a draft over the page. Read {@link
 * org.travaux.app.view.versions.EarlierVersionsPopup} next.
 */
package org.travaux.app.view.versions;
