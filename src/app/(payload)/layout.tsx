import '@payloadcms/next/css'

import config from '@payload-config'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import { headers } from 'next/headers'
import type { ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'

import { portal } from '../portal'
import { importMap } from './admin/importMap.js'
import { mayCall } from './deeds'
import './panel.css'

const serverFunction: ServerFunctionClient = async function (args) {
  'use server'
  const { user } = await portal(await headers())
  // The answer of the panel's own functions to somebody whose session has ended.
  if (!mayCall(args.name, user)) return null
  return handleServerFunctions({ ...args, config, importMap })
}

/** The frame of the admin panel. */
export default function Layout({ children }: { children: ReactNode }) {
  return (
    <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
      {children}
    </RootLayout>
  )
}
