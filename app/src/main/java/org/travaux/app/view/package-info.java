/**
 * The window: menus, panels, dialogs and the table of actions. Everything here shows what the view
 * model holds and calls what it offers. Start at {@link org.travaux.app.view.EditorWindow}.
 */
package org.travaux.app.view;
