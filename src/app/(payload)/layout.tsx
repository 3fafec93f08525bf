import '@payloadcms/next/css'

import config from '@payload-config'
import { RootLayout } from '@payloadcms/next/layouts'
import type { ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'

import { importMap } from './admin/importMap.js'
import { answerPanel } from './panel-call'
import './panel.css'

const serverFunction: ServerFunctionClient = async function (args) {
  'use server'
  return answerPanel(args)
}

/** The frame of the admin panel. */
export default function Layout({ children }: { children: ReactNode }) {
  return (
    <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
      {children}
    </RootLayout>
  )
}
