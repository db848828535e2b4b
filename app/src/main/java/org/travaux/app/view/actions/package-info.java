/**
 * Everything that the user can ask for, with its name, its key and whether it is possible: menus,
 * tool bar, keyboard and the page of keys are made from it. Start at {@link
 * org.travaux.app.view.actions.Action}.
 */
package org.travaux.app.view.actions;
