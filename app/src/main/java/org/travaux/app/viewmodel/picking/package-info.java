/**
 * Lists from which something is picked by typing a part of it. Start at {@link
 * org.travaux.app.viewmodel.picking.Offer}.
 */
package org.travaux.app.viewmodel.picking;
