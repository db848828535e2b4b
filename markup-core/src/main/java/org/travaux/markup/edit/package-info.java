/**
 * What a person does to a text in notation, as change sets. Read {@link
 * org.travaux.markup.edit.Runs} next.
 */
package org.travaux.markup.edit;
