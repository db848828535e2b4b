/**
 * The window: its bars and menus, the pages of the drafts, where it stood. It decides nothing: it
 * shows what the view model holds and calls what it offers. Start at {@link
 * org.travaux.app.view.EditorWindow}, then {@link org.travaux.app.view.DraftPage}, which lays out
 * the parts of a draft's page, and {@link org.travaux.app.view.DraftActions}, the table of what can
 * be asked for there.
 *
 * <p>Each thing that a person does is a package below, with its menu, its popups and its panes,
 * named as in {@code viewmodel}: {@code editing}, {@code negotiating}, {@code settling}, {@code
 * choices}, {@code finding}, {@code checks}, {@code positions}, {@code projection}, {@code files},
 * {@code settings}; {@code columns} and {@code welcome} stand for themselves. They are made of
 * {@code controls}, {@code actions} and the rows of {@code editor}.
 */
package org.travaux.app.view;
