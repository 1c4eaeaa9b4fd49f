package org.xinfeng.community;

/** The two domains of a station's work (兜底民生服务、组织居民参与). */
public enum Domain {
    /** Seeing to people in need. */
    SAFETY_NET,
    /** Getting residents to take part. */
    PARTICIPATION
}
