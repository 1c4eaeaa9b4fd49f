package org.xinfeng.planted.ports;

/** Innocent: nobody outside sees it. */
interface HiddenPort extends WidePort {}
