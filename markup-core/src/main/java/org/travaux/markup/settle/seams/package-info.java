/**
 * What is tidied where words were taken out: spaces, signs and capitals on both sides of a seam.
 * Read {@link org.travaux.markup.settle.seams.Seam} next.
 */
package org.travaux.markup.settle.seams;
