/**
 * The one table of everything that the user can ask for: menus, tool bar, palette, keyboard and the
 * page of keys are made from it. Start at {@link org.travaux.app.view.actions.ActionId}, which says
 * what there is, with its key and when it is possible; an {@link
 * org.travaux.app.view.actions.Action} does it, and {@link org.travaux.app.view.actions.Actions} is
 * the table.
 */
package org.travaux.app.view.actions;
