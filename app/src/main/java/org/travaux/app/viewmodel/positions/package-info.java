/**
 * The screen on which one sees who stands where, paragraph by paragraph, without its window. Start
 * at {@link org.travaux.app.viewmodel.positions.Review}.
 */
package org.travaux.app.viewmodel.positions;
