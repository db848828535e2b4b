/**
 * Everything behind a window: the drafts that are open, those that were open last, and what a
 * sudden end left behind. Start at {@link org.travaux.app.viewmodel.window.WindowModel}, then
 * {@link org.travaux.app.viewmodel.window.OpenDrafts}.
 */
package org.travaux.app.viewmodel.window;
