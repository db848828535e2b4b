/**
 * Copies that delegations sent back made one draft: whose each is, what it proposes, what of that
 * is wanted; and what has become of proposals since. Read {@link
 * org.travaux.app.viewmodel.compiling.CompileAssistant} next.
 */
@NullMarked
package org.travaux.app.viewmodel.compiling;

import org.jspecify.annotations.NullMarked;
