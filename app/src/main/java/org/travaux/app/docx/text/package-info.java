/**
 * Words written as runs. {@link org.travaux.app.docx.text.Looks} says how each character looks,
 * bracket, position or agreed; {@link org.travaux.app.docx.text.TextWriter} writes stretches that
 * look the same. Read {@link org.travaux.app.docx.text.Look} next: what each look is on paper
 * stands in {@code parts/styles.xml} among the resources.
 */
package org.travaux.app.docx.text;
