/**
 * The open draft held against another text: what changed, words outside brackets first. Read {@link
 * org.travaux.app.viewmodel.comparing.ComparedChanges} next.
 */
package org.travaux.app.viewmodel.comparing;
