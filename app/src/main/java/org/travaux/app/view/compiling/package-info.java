/**
 * Copies that delegations sent back made one draft, step by step. Read {@link
 * org.travaux.app.view.compiling.CompilePopup} next.
 */
package org.travaux.app.view.compiling;
