package org.travaux.markup.edit;
