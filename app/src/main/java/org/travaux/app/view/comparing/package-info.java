/**
 * What changed between two texts, as a list with both wordings beside each other. Read {@link
 * org.travaux.app.view.comparing.ComparePopup} next.
 */
package org.travaux.app.view.comparing;
