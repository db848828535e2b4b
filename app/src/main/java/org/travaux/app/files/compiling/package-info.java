/**
 * Copies that delegations sent back: whose they are, from which state they were made, and the draft
 * made of them. Read {@link org.travaux.app.files.compiling.DraftCompiling} next.
 */
package org.travaux.app.files.compiling;
