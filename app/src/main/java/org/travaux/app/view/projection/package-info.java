/**
 * The paragraph under discussion in large type, for the whole room. Start at {@link
 * org.travaux.app.view.projection.ProjectionPage}.
 */
package org.travaux.app.view.projection;
