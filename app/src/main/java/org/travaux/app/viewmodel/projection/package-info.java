/**
 * The paragraph under discussion as the whole room sees it. Start at {@link
 * org.travaux.app.viewmodel.projection.Projection}; what is private is taken out by {@link
 * org.travaux.app.viewmodel.display.PublicText}.
 */
package org.travaux.app.viewmodel.projection;
