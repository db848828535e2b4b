<#list dependencyMap as entry>
<#assign project = entry.getKey()/>
${project.name!project.artifactId} (${project.groupId}:${project.artifactId}:${project.version}): <#list entry.getValue() as license>${license}<#if license_has_next> or </#if></#list>
</#list>
