/**
 * Drafts and texts as files, for the window and for the command line alike; each failure is a
 * sentence. What a person does with files stands in the packages within; here is what they have in
 * common. Read {@link org.travaux.app.files.opening.DraftSource} next.
 */
package org.travaux.app.files;
