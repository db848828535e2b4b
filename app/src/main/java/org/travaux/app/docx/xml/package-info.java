/**
 * Elements written as characters, one after another, and nothing kept. {@link
 * org.travaux.app.docx.xml.Xml} is all that the other packages need; what XML cannot hold becomes
 * U+FFFD.
 */
package org.travaux.app.docx.xml;
