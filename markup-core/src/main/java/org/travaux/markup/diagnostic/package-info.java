/**
 * What is wrong or doubtful in a text, as codes with ranges, arguments and fixes. There are no
 * sentences here: the program that shows a finding says it in its user's language.
 */
package org.travaux.markup.diagnostic;
