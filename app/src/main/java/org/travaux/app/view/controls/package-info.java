/**
 * What popups and panes are made of: the layer that they open on, forms, lists to pick from, boxes
 * and cells. Start at {@link org.travaux.app.view.controls.Overlay} and {@link
 * org.travaux.app.view.controls.PopupForm}.
 */
package org.travaux.app.view.controls;
