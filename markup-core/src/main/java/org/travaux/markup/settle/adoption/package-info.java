/**
 * What keeps a text from being adopted, and what has been answered about it. Read {@link
 * org.travaux.markup.settle.adoption.Readiness} next.
 */
package org.travaux.markup.settle.adoption;
