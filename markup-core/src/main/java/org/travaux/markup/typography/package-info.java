/**
 * How a language is written at this house, apart from what a dictionary knows: spelling by rule,
 * quotation marks, spaces at which no line breaks, letters. The rules are data, a file a language.
 * Read {@link org.travaux.markup.typography.Typography} next.
 */
package org.travaux.markup.typography;
