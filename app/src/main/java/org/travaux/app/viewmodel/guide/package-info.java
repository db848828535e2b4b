/**
 * The user's guide: its pages, read from Markdown with the names that the interface has for things,
 * and searched. Read {@link org.travaux.app.viewmodel.guide.Guide} next.
 */
package org.travaux.app.viewmodel.guide;
